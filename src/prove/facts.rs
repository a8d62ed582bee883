//! The protected facts of a site as data, and what each operator makes of them.
//!
//! In: the people there are, and chance. Out: [`Facts`], and the same facts exchanged. Must never: touch what is public:
//! whatever else the two sites of a pair hold is the same text.

use std::collections::BTreeMap;

use super::cast::{self, Person};
use super::chance::Chance;

/// Who stands in a slot, and in which written form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    pub person: Person,
    pub form: u64,
    /// Written with one word of the name, which is no certain form.
    pub doubtful: bool,
}

/// What may not show, of one session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub slots: Vec<Slot>,
    /// Those of its translation.
    pub translated: Vec<Slot>,
    /// Members in the place of those whom the author mentions.
    pub renamed: BTreeMap<String, String>,
    /// Took part and said nothing.
    pub silent: Vec<Person>,
    /// The order of the participants.
    pub order: u64,
    pub reviewer: Person,
    pub comment: (Person, u64),
    /// Who is named by the name of the file.
    pub file: Person,
    /// Who is named by the name and in the bytes of a file that is not published.
    pub attachment: (Person, u64),
    /// What stands in a private part.
    pub private: (Person, u64),
    /// What stands in a draft.
    pub draft: (Person, u64),
    /// Whether the part planted at the end is on the record, where names are published.
    pub open: bool,
}

/// Slots of one text: four for each place there is.
pub const SLOTS: usize = 4 * 48;

impl Facts {
    /// Facts by chance: members and guests.
    pub fn new(members: &[Person], chance: &mut Chance) -> Self {
        let guests: Vec<Person> = (0..6).map(|_| cast::guest(chance)).collect();
        // Few enough that some are there who say nothing and some are not there.
        let mut present = members.to_vec();
        chance.shuffle(&mut present);
        present.truncate(8);
        let somebody = |chance: &mut Chance| {
            if present.is_empty() || chance.below(2) == 0 {
                chance.pick(&guests).clone()
            } else {
                chance.pick(&present).clone()
            }
        };
        let slot = |chance: &mut Chance| Slot { person: somebody(chance), form: chance.next(), doubtful: false };
        let slots: Vec<Slot> = (0..SLOTS).map(|_| slot(chance)).collect();
        let translated = (0..SLOTS).map(|_| slot(chance)).collect();
        let other = |chance: &mut Chance| (cast::guest(chance), chance.next());
        Facts {
            slots,
            translated,
            renamed: BTreeMap::new(),
            silent: vec![cast::guest(chance), cast::guest(chance)],
            order: chance.next(),
            reviewer: cast::guest(chance),
            comment: other(chance),
            file: cast::guest(chance),
            attachment: other(chance),
            private: other(chance),
            draft: other(chance),
            open: false,
        }
    }

    fn all_slots(&mut self) -> impl Iterator<Item = &mut Slot> {
        self.slots.iter_mut().chain(&mut self.translated)
    }

    /// Everybody whom these facts name.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        let others = [&self.reviewer, &self.comment.0, &self.file, &self.attachment.0, &self.private.0, &self.draft.0];
        let slots = self.slots.iter().chain(&self.translated).map(|s| &s.person);
        slots.chain(&self.silent).chain(others)
    }
}

macro_rules! operators {
    ($($(#[doc = $doc:literal])+ $name:ident = $word:literal,)+) => {
        /// What is exchanged between the two sites of a pair (`chatham-house.md`, 5).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
        pub enum Operator { $($(#[doc = $doc])+ #[value(name = $word)] $name,)+ }

        impl Operator {
            pub const ALL: &'static [Operator] = &[$(Operator::$name),+];

            pub fn word(self) -> &'static str {
                match self { $(Operator::$name => $word,)+ }
            }
        }
    };
}

operators! {
    /// members change places with each other everywhere
    Rename = "rename",
    /// others speak, in other written forms
    Reassign = "reassign",
    /// one person says everything
    OneForAll = "one-for-all",
    /// the same people in another order
    Permute = "permute",
    /// people who are on no roster
    Guest = "guest",
    /// the same people, written differently
    Form = "form",
    /// names in another script, very short or very long
    Script = "script",
    /// others in the translation only
    Translation = "translation",
    /// more participants who say nothing
    AddSilent = "add-silent",
    /// fewer of them
    DropSilent = "drop-silent",
    /// participants in another order
    Order = "order",
    /// another reviewer
    Author = "author",
    /// other comments
    Comment = "comment",
    /// another name of the file
    FileName = "file-name",
    /// another file that is withheld: its name and bytes
    Attachment = "attachment",
    /// another text of a private part
    Private = "private",
    /// another draft
    Draft = "draft",
    /// a name in a form that is doubtful: the build stops, in silence
    Doubt = "doubt",
    /// the same part on the record: here the sites must differ, or the experiment is blind
    Public = "public",
}

impl Operator {
    /// The same session with these facts exchanged.
    pub fn exchange(self, facts: &Facts, members: &[Person], chance: &mut Chance) -> Facts {
        let mut facts = facts.clone();
        let other = |chance: &mut Chance| (cast::guest(chance), chance.next());
        match self {
            Operator::Rename => {
                let mut others = members.to_vec();
                chance.shuffle(&mut others);
                for slot in facts.all_slots() {
                    if let Some(at) = members.iter().position(|m| *m == slot.person) {
                        slot.person = others[at].clone();
                    }
                }
                let ids = members.iter().zip(&others).filter_map(|(m, o)| Some((m.id.clone()?, o.id.clone()?)));
                facts.renamed = ids.collect();
            }
            Operator::Reassign => {
                let fresh = Facts::new(members, chance);
                (facts.slots, facts.translated) = (fresh.slots, fresh.translated);
            }
            Operator::OneForAll => {
                let one = facts.slots[chance.below(SLOTS)].person.clone();
                facts.all_slots().for_each(|s| s.person = one.clone());
            }
            Operator::Permute => {
                let mut people: Vec<Person> = facts.all_slots().map(|s| s.person.clone()).collect();
                chance.shuffle(&mut people);
                facts.all_slots().zip(people).for_each(|(s, p)| s.person = p);
            }
            Operator::Guest => {
                let guests: Vec<Person> = (0..5).map(|_| cast::guest(chance)).collect();
                facts.all_slots().for_each(|s| s.person = chance.pick(&guests).clone());
            }
            Operator::Form => facts.all_slots().for_each(|s| s.form = chance.next()),
            Operator::Script => {
                let guests: Vec<Person> = (0..6).map(|_| cast::foreign_guest(chance)).collect();
                facts.all_slots().for_each(|s| s.person = chance.pick(&guests).clone());
            }
            Operator::Translation => facts.translated = Facts::new(members, chance).translated,
            Operator::AddSilent => {
                let more = 1 + chance.below(3);
                facts.silent.extend((0..more).map(|_| cast::guest(chance)));
                if !members.is_empty() {
                    facts.silent.push(chance.pick(members).clone());
                }
            }
            Operator::DropSilent => facts.silent.clear(),
            Operator::Order => facts.order = chance.next(),
            Operator::Author => facts.reviewer = other(chance).0,
            Operator::Comment => facts.comment = other(chance),
            Operator::FileName => facts.file = other(chance).0,
            Operator::Attachment => facts.attachment = other(chance),
            Operator::Private => facts.private = other(chance),
            Operator::Draft => facts.draft = other(chance),
            Operator::Doubt => facts.all_slots().for_each(|s| s.doubtful = chance.below(3) == 0),
            Operator::Public => facts.open = true,
        }
        facts
    }
}
