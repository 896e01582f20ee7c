//! The parts of an address, and what can be wrong with one. How they are laid out is told by [`super::label`].

use super::postcode;
use crate::domain::country::AddressForm;

/// A part of an address, by the field codes of libaddressinput. Those it lacks are ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// N: who receives it.
    Name,
    /// O: company.
    Organisation,
    /// B: block, where streets are numbered within blocks.
    Block,
    /// A, or 1 alone: street line.
    Line1,
    /// V: avenue, beside a street.
    Avenue,
    /// H: house or building, where the street line does not hold it.
    House,
    /// A, or 2 alone: second street line.
    Line2,
    /// D: district, neighbourhood.
    District,
    /// C: city.
    City,
    /// S: state, province, prefecture.
    State,
    /// Z: postcode.
    Postcode,
    /// X: sorting code (CEDEX).
    SortingCode,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Address {
    /// Country, ISO 3166-1 alpha-2.
    pub country: String,
    /// Who receives it.
    pub name: String,
    /// Company.
    pub organisation: String,
    /// Block.
    pub block: String,
    /// Street line.
    pub line1: String,
    /// Avenue.
    pub avenue: String,
    /// House or building.
    pub house: String,
    /// Second street line.
    pub line2: String,
    /// District.
    pub district: String,
    /// City.
    pub city: String,
    /// Code of the state where the country lists them, else as typed.
    pub state: String,
    /// Postcode.
    pub postcode: String,
    /// Sorting code.
    pub sorting_code: String,
}

impl Part {
    /// All parts.
    pub const ALL: [Part; 12] = [
        Part::Name,
        Part::Organisation,
        Part::Block,
        Part::Line1,
        Part::Avenue,
        Part::House,
        Part::Line2,
        Part::District,
        Part::City,
        Part::State,
        Part::Postcode,
        Part::SortingCode,
    ];

    /// The field code; both street lines are `A`.
    pub fn code(self) -> char {
        match self {
            Part::Name => 'N',
            Part::Organisation => 'O',
            Part::Block => 'B',
            Part::Line1 | Part::Line2 => 'A',
            Part::Avenue => 'V',
            Part::House => 'H',
            Part::District => 'D',
            Part::City => 'C',
            Part::State => 'S',
            Part::Postcode => 'Z',
            Part::SortingCode => 'X',
        }
    }

    /// The part that a field code of a format begins with.
    pub fn of(code: char) -> Option<Part> {
        match code {
            '1' => Some(Part::Line1),
            '2' => Some(Part::Line2),
            code => Part::ALL.into_iter().find(|part| part.code() == code),
        }
    }

    /// Its name in orders, ids and JSON pointers.
    pub fn name(self) -> &'static str {
        match self {
            Part::Name => "name",
            Part::Organisation => "organisation",
            Part::Block => "block",
            Part::Line1 => "line1",
            Part::Avenue => "avenue",
            Part::House => "house",
            Part::Line2 => "line2",
            Part::District => "district",
            Part::City => "city",
            Part::State => "state",
            Part::Postcode => "postcode",
            Part::SortingCode => "sortingCode",
        }
    }
}

impl AddressForm {
    /// Whether a part must be filled. (`str::contains` would bring its search of texts in texts into the download.)
    pub fn requires(&self, part: Part) -> bool {
        // The recipient is always needed, whatever the postal format says.
        part == Part::Name || (part != Part::Line2 && self.required.chars().any(|code| code == part.code()))
    }
}

impl Address {
    /// The text of a part.
    pub fn get(&self, part: Part) -> &str {
        match part {
            Part::Name => &self.name,
            Part::Organisation => &self.organisation,
            Part::Block => &self.block,
            Part::Line1 => &self.line1,
            Part::Avenue => &self.avenue,
            Part::House => &self.house,
            Part::Line2 => &self.line2,
            Part::District => &self.district,
            Part::City => &self.city,
            Part::State => &self.state,
            Part::Postcode => &self.postcode,
            Part::SortingCode => &self.sorting_code,
        }
    }

    /// Sets the text of a part.
    pub fn set(&mut self, part: Part, text: String) {
        *match part {
            Part::Name => &mut self.name,
            Part::Organisation => &mut self.organisation,
            Part::Block => &mut self.block,
            Part::Line1 => &mut self.line1,
            Part::Avenue => &mut self.avenue,
            Part::House => &mut self.house,
            Part::Line2 => &mut self.line2,
            Part::District => &mut self.district,
            Part::City => &mut self.city,
            Part::State => &mut self.state,
            Part::Postcode => &mut self.postcode,
            Part::SortingCode => &mut self.sorting_code,
        } = text;
    }
}

/// What is wrong with a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It must be filled.
    Missing,
    /// It does not look like one of that country.
    WrongShape,
    /// It is not in the country's list.
    NotOffered,
}

/// Checks a part of an address; the text is taken as typed.
pub fn check(form: &AddressForm, address: &Address, part: Part) -> Option<Fault> {
    let text = address.get(part).trim();
    if text.is_empty() {
        return form.requires(part).then_some(Fault::Missing);
    }
    match part {
        Part::State if !form.subdivisions.is_empty() && form.state(text).is_none() => Some(Fault::NotOffered),
        Part::Postcode if !postcode::fits(form, text) => Some(Fault::WrongShape),
        _ => None,
    }
}
