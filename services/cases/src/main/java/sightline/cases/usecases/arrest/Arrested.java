package sightline.cases.usecases.arrest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.identity.Identifier;
import sightline.platform.language.CaseId;
import sightline.platform.language.MatchedBy;

/** Whom a force says it has arrested. */
public sealed interface Arrested {

    /** How the person was found, where they are. */
    MatchedBy match();

    /** The one with this number. */
    record Numbered(Identifier identifier) implements Arrested {
        @Override
        public MatchedBy match() {
            return identifier.kind().match();
        }
    }

    /**
     * Somebody of this name, born that day.
     *
     * @param confirmed the case of the one whom a person has compared and recognised
     */
    record Described(String name, LocalDate born, @Nullable CaseId confirmed) implements Arrested {
        @Override
        public MatchedBy match() {
            return MatchedBy.NAME_AND_BIRTH;
        }
    }
}
