package sightline.web.rest;

import static sightline.web.forms.Field.happened;
import static sightline.web.forms.Field.text;
import static sightline.web.forms.Field.yesNo;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import sightline.web.forms.Verb;

/** What victim liaison is asked: nowhere who the victim is. */
final class VictimForms {
    private static final String FOR_WHOM =
            "Victim liaison and whoever holds the case for the lead agency read this. To everybody else it is not there.";

    private VictimForms() {}

    static Verb of(String name) {
        if (!name.equals("offer-victim-contact")) {
            throw new NotFoundException();
        }
        return Verb.of(name, "Record the offer", happened()).explained(FOR_WHOM);
    }

    static Verb ofOne(UUID contact, String name) {
        if (!name.equals("record-views")) {
            throw new NotFoundException();
        }
        return Verb.of(
                        name,
                        "Record their views",
                        text("views", "What do they think?").hint("Without names, and nothing by which they are found"),
                        yesNo("conditionsRequested", "Do they ask for conditions?")
                                .optional(),
                        happened())
                .doneTo("victim")
                .at("/victim-contacts/%s/%s".formatted(contact, name))
                .explained(FOR_WHOM);
    }
}
