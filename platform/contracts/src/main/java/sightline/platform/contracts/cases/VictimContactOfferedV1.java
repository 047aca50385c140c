package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.language.VictimContactId;

/**
 * Victim liaison offered contact.
 *
 * @param contactId names the contact
 */
@Contract(name = "case.victim-contact-offered", major = 1, by = "cases", audience = Audience.VICTIM)
public record VictimContactOfferedV1(@Labelled(Label.P4) VictimContactId contactId) {}
