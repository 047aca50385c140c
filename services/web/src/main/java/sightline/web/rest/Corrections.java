package sightline.web.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Fact;

/**
 * Which entries of a case turned out otherwise, and what they are corrected with.
 *
 * @param reader the agency whose page it is: it corrects what it told itself
 */
record Corrections(UUID caseId, String reader, Map<String, Fact> byId) {

    Corrections(UUID caseId, String reader, List<Fact> facts) {
        this(
                caseId,
                reader,
                facts.stream().collect(Collectors.toMap(Fact::id, Function.identity(), (one, again) -> one)));
    }

    /** Whether it is shown with the entry that corrects it, rather than by itself. */
    boolean isBehindAnother(Fact fact) {
        return fact.supersededBy() != null && byId.containsKey(fact.supersededBy());
    }

    /** What it said before, the latest first. */
    public List<Fact> before(Fact fact) {
        List<Fact> before = new ArrayList<>();
        for (Fact one = earlier(fact); one != null; one = earlier(one)) {
            before.add(one);
        }
        return before;
    }

    /** The page on which its reader corrects it; empty when it is not theirs, or nothing that is told anew. */
    public String address(Fact fact) {
        return fact.agency().equals(reader) && !fact.superseded() && Correctable.is(fact)
                ? "/cases/%s/correct/%s".formatted(caseId, fact.id())
                : "";
    }

    private @Nullable Fact earlier(Fact fact) {
        return fact.supersedes() == null ? null : byId.get(fact.supersedes());
    }
}
