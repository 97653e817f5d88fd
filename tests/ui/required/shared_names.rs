//! Two records with the same field: does the error stay exact?
use saponify::Required;
#[derive(Required)]
pub struct ModuleStatus { pub id: u64, pub date: String }
#[derive(Required)]
pub struct Enrollment { pub id: u64, pub date: String }
fn main() { let _ = ModuleStatus::builder().id(1).build(); let _ = Enrollment::builder().id(1).build(); }
