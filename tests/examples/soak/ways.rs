//! The ways in which the server fails.

use crate::ledger::Ledger;
use saponify_tests::peer::{Act, Reply, Request, Script, Step};
use std::sync::Arc;
use std::time::Duration;

/// One in five requests fails, each time in the next of these ways.
pub(crate) fn script(ledger: Arc<Ledger>, elsewhere: String) -> Script {
    // Made once: to compress it takes longer than a thousand calls.
    let bomb = Reply::bomb(32 << 20).bytes();
    Script::each(move |number| {
        if number % 5 != 4 {
            return processed(&ledger, |id| good(id).steps());
        }
        match number / 5 % 20 {
            0 => processed(&ledger, |_| vec![Step::Hang]),
            1 => processed(&ledger, |id| vec![Step::Drip(good(id).bytes(), Duration::from_millis(20))]),
            2 => processed(&ledger, |id| good(id).cut(60).steps()),
            3 => processed(&ledger, |id| good(id).chunked().cut(60).steps()),
            4 => processed(&ledger, |id| good(id).until_close().cut(60).steps()),
            5 => processed(&ledger, |_| vec![Step::Reset]),
            6 => processed(&ledger, |_| vec![Step::Close]),
            7 => Act::part(100, Step::Reset),
            8 => Act::part(400, Step::Close),
            // The answer is good, and the connection ends at once: the next request on it may meet that.
            9 => processed(&ledger, |id| with(good(id).steps(), Step::Close)),
            10 => processed(&ledger, |id| with(good(id).steps(), Step::Reset)),
            11 => Reply::redirect(307, &elsewhere).into(),
            12 => Reply::redirect(302, &elsewhere).into(),
            13 => Reply::new(429, "text/plain", "later").header("retry-after", "0").into(),
            14 => Reply::new(503, "text/plain", "later").into(),
            15 => {
                let bomb = bomb.clone();
                processed(&ledger, move |_| vec![Step::Write(bomb.clone())])
            }
            16 => processed(&ledger, |_| Reply::new(500, "text/html", "<html>no</html>").steps()),
            17 => Reply::fault(500, "Wrong parameters").into(),
            18 => processed(&ledger, |_| Reply::new(200, "text/html", "<html>log in</html>").steps()),
            _ => processed(&ledger, |id| with(vec![Step::interim(20)], Step::Write(good(id).bytes()))),
        }
    })
}

/// Enters the call into the books, then does the steps.
fn processed(ledger: &Arc<Ledger>, steps: impl Fn(usize) -> Vec<Step> + Send + Sync + 'static) -> Act {
    let ledger = Arc::clone(ledger);
    Act::by(move |request| match id_of(request) {
        Some(id) => {
            ledger.process(id);
            steps(id)
        }
        None => Reply::fault(500, "Wrong parameters").steps(),
    })
}

fn with(mut steps: Vec<Step>, last: Step) -> Vec<Step> {
    steps.push(last);
    steps
}

/// The id of a call stands in its request as the course.
fn id_of(request: &Request) -> Option<usize> {
    let body = std::str::from_utf8(&request.body).ok()?;
    body.split_once(":courseId>")?.1.split_once('<')?.0.parse().ok()
}

fn good(id: usize) -> Reply {
    Reply::xml(
        200,
        format!(
            "<e:Envelope xmlns:e='https://schemas.xmlsoap.org/soap/envelope/' \
             xmlns:ns1='https://ispringlearn.com/go/services/api/soap'><e:Body>\
             <ns1:updateModulesStatusesResult><ns1:taskId>{id}</ns1:taskId>\
             </ns1:updateModulesStatusesResult></e:Body></e:Envelope>"
        ),
    )
}
