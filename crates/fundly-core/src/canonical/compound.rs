//! Arrays and objects that are still open.

use serde::ser::{self, Serialize};

use super::CanonicalError as Error;
use super::members::{Member, reorder};
use super::serializer::{Done, Writer};
use super::text::Text;

/// An open array.
pub(super) struct List<'w, 'a> {
    pub(super) writer: &'w mut Writer<'a>,
    pub(super) first: bool,
    /// Stands inside the object of a variant, which closes with it.
    pub(super) wrapped: bool,
}

impl List<'_, '_> {
    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        if !self.first {
            self.writer.out.push(b',');
        }
        self.first = false;
        value.serialize(&mut *self.writer)
    }

    fn close(self) {
        self.writer.leave(b']');
        if self.wrapped {
            self.writer.leave(b'}');
        }
    }
}

macro_rules! list {
    ($($part:ident $method:ident),*) => {$(
        impl ser::$part for List<'_, '_> {
            type Ok = ();
            type Error = Error;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                self.element(value)
            }

            fn end(self) -> Done {
                self.close();
                Ok(())
            }
        }
    )*};
}

list!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);

/// An open object.
pub(super) struct Object<'w, 'a> {
    pub(super) writer: &'w mut Writer<'a>,
    /// Where this object's members begin among the open ones.
    pub(super) base: usize,
    pub(super) sorted: bool,
    pub(super) wrapped: bool,
    /// Not an object but a number that `serde_json` passes as text.
    pub(super) number: bool,
}

impl Object<'_, '_> {
    pub(super) fn name(&mut self, name: &str) -> Done {
        let writer = &mut *self.writer;
        let previous = writer.members.get(self.base..).and_then(<[Member]>::last).copied();
        if previous.is_some() {
            writer.out.push(b',');
        }
        let start = writer.out.len();
        writer.text(name);
        let name_end = writer.out.len() - 1;
        let plain = name_end - start - 1 == name.len() && name.is_ascii();
        writer.out.push(b':');
        let member = Member { start, name_end, end: start, plain, prefix: Member::prefix(name) };
        if let Some(previous) = previous {
            match previous.compare(&member, writer.out) {
                std::cmp::Ordering::Less => {}
                std::cmp::Ordering::Equal => return Err(member.duplicate(writer.out)),
                std::cmp::Ordering::Greater => self.sorted = false,
            }
        }
        writer.members.push(member);
        Ok(())
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut *self.writer)?;
        if let Some(member) = self.writer.members.last_mut() {
            member.end = self.writer.out.len();
        }
        Ok(())
    }

    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
        if self.number {
            return value.serialize(Text::Number(&mut *self.writer));
        }
        self.name(name)?;
        self.value(value)
    }

    fn close(self) -> Done {
        if self.number {
            return Ok(());
        }
        let Writer { out, members, scratch, .. } = &mut *self.writer;
        if !self.sorted {
            reorder(members.get_mut(self.base..).unwrap_or_default(), out, scratch)?;
        }
        members.truncate(self.base);
        self.writer.leave(b'}');
        if self.wrapped {
            self.writer.leave(b'}');
        }
        Ok(())
    }
}

impl ser::SerializeMap for Object<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        key.serialize(Text::Name(self))
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        self.value(value)
    }

    fn end(self) -> Done {
        self.close()
    }
}

impl ser::SerializeStruct for Object<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
        self.field(name, value)
    }

    fn end(self) -> Done {
        self.close()
    }
}

impl ser::SerializeStructVariant for Object<'_, '_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Done {
        self.field(name, value)
    }

    fn end(self) -> Done {
        self.close()
    }
}
