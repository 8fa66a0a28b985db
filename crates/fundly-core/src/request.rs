//! A request: a command with its circumstances, as it comes over a wire.

use crate::{
    actor::Actor,
    command::{Command, CommandKind},
    error::Invalid,
    id::{CampaignId, CommandId},
    json::{self, Misread, Node},
    limits::REQUEST_BYTES_MAX,
    policy::Facts,
    time::Timestamp,
};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

/// A command with its circumstances.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Request {
    /// Chosen by the client, unique within the campaign: the same id with the same content is the same command.
    pub id: CommandId,
    /// The campaign it belongs to.
    pub campaign: CampaignId,
    /// Who acts, as the host has authenticated them.
    pub actor: Actor,
    /// The moment, by the host's clock. It is not part of the content: a repeat may come at a later moment.
    pub at: Timestamp,
    /// What is wanted.
    pub command: Command,
    /// What the host knows of the actor, as far as the policy of the campaign asks for it. Like the moment it is not part of the
    /// content. Where it is not given, the engine asks its [`FactSource`](crate::engine::FactSource), if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facts: Option<Box<Facts>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a request")]
struct Envelope<'a> {
    id: CommandId,
    campaign: CampaignId,
    actor: Actor,
    at: Timestamp,
    #[serde(borrow)]
    command: Node<'a>,
    #[serde(default)]
    facts: Option<Box<Facts>>,
}

impl Request {
    /// Reads a request from JSON.
    ///
    /// # Errors
    /// [`Invalid::RequestTooLarge`] (R-WIRE-2), or [`Invalid::Wire`] (R-WIRE-1) with the path of the field and the reason.
    /// Unknown fields are refused, and so are fields that stand twice and lists that stand for objects.
    pub fn from_json(json: &[u8]) -> Result<Self, Invalid> {
        if json.len() > REQUEST_BYTES_MAX {
            return Err(Invalid::RequestTooLarge { max: REQUEST_BYTES_MAX, got: json.len() });
        }
        Self::from_node(json::strict(json).map_err(|wrong| wire(None, &wrong))?)
    }

    /// Reads a request that is part of something larger, in any format, as strictly as [`Request::from_json`] reads one that comes
    /// alone: what is wrong with the request is told in the second place, so that it can be one of many.
    ///
    /// # Errors
    /// When there is no value at all; within, as [`Request::from_json`].
    pub fn from_part<'de, D: Deserializer<'de>>(reader: D) -> Result<Result<Self, Invalid>, D::Error> {
        let given = Node::deserialize(reader)?;
        let bytes = given.bytes();
        if bytes > REQUEST_BYTES_MAX {
            return Ok(Err(Invalid::RequestTooLarge { max: REQUEST_BYTES_MAX, got: bytes }));
        }
        let given = given.single().map_err(|wrong| wire(None, &wrong)).map(|()| given);
        Ok(given.and_then(Self::from_node))
    }

    fn from_node(given: Node<'_>) -> Result<Self, Invalid> {
        let envelope: Envelope<'_> = given.typed().map_err(|wrong| wire(None, &wrong))?;
        let Envelope { id, campaign, actor, at, command, facts } = envelope;
        Ok(Self { id, campaign, actor, at, command: Command::from_node(command)?, facts })
    }
}

impl Command {
    /// Reads a command from a JSON value: an object whose `kind` says which command it is.
    ///
    /// # Errors
    /// [`Invalid::Wire`] (R-WIRE-1) with the path of the field and the reason.
    pub fn from_json(json: Value) -> Result<Self, Invalid> {
        Self::from_node(Node::from(json))
    }

    fn from_node(mut command: Node<'_>) -> Result<Self, Invalid> {
        let Some(kind) = command.take("kind") else {
            return Err(Invalid::Wire { path: "command.kind".to_owned(), reason: "missing".to_owned() });
        };
        let kind: CommandKind = kind
            .typed()
            .map_err(|_| Invalid::Wire { path: "command.kind".to_owned(), reason: "unknown command".to_owned() })?;
        Self::read(kind, command).map_err(|fault| wire(Some("command"), &fault.in_json()))
    }
}

/// What may go into a log: names of unknown fields come from outside, however long and whatever is in them.
fn printable(text: &str) -> String {
    let escaped = text.chars().flat_map(|c| {
        let hidden = c.is_control().then(|| c.escape_default());
        hidden.into_iter().flatten().chain((!c.is_control()).then_some(c))
    });
    escaped.take(200).collect()
}

/// Names the field from the top of the request; `.` is the request itself.
fn wire(within: Option<&str>, wrong: &Misread) -> Invalid {
    let (field, reason) = (printable(&wrong.path), printable(&wrong.reason));
    let path = match within {
        // The text ended, or broke off, before any field could be named.
        None if field == "?" => ".".to_owned(),
        Some(top) if field == "." => top.to_owned(),
        Some(top) => format!("{top}.{field}"),
        None => field,
    };
    Invalid::Wire { path, reason }
}
