package sightline.web.rest;

import java.util.List;
import sightline.web.forms.Field;
import sightline.web.forms.Option;

/** What a form asks for where somebody is named by their exact number. */
final class Numbers {
    static final Field KIND = Field.oneOf(
            "identifier.kind",
            "Which number do you have?",
            List.of(new Option("crn", "CRN"), new Option("pnc", "PNC"), new Option("nomis", "NOMIS number")));
    static final Field VALUE = Field.line("identifier.value", "The number")
            .hint("Exactly as it is written, such as X900001 or 2026/0000001A");

    private Numbers() {}
}
