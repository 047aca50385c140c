package sightline.cases.usecases;

import java.util.Optional;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.CaseId;

/** A case as somebody names it who does not see it: exactly, or not at all. */
public sealed interface Named {

    /** The case, kept from others' changing it until this transaction ends. */
    default Optional<Case> in(Cases cases) {
        return switch (this) {
            case ById(var id) -> cases.findToChange(id);
            case ByNumber(var identifier) -> cases.findBy(identifier).flatMap(cases::findToChange);
        };
    }

    /** As they named it. */
    String inWords();

    /** By its id, as from an event or a colleague. */
    record ById(CaseId id) implements Named {
        @Override
        public String inWords() {
            return "case " + id;
        }
    }

    /** By a number of the person it is about. */
    record ByNumber(Identifier identifier) implements Named {
        @Override
        public String inWords() {
            return identifier.kind().word() + " " + identifier.value();
        }
    }
}
