mod any_attributes;
mod any_element;
