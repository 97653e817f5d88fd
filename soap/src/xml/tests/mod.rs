mod any_attributes;
mod any_element;
mod any_simple;
mod any_type;
