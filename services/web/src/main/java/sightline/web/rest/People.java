package sightline.web.rest;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sightline.web.services.CaseView;
import sightline.web.services.Services;

/**
 * Puts names to cases: only the cases service knows who a case is about, and only tells whoever may know. It is asked
 * when the first name is needed.
 */
final class People {
    private final Supplier<Fetched<Map<String, CaseView>>> asking;
    private @Nullable Fetched<Map<String, CaseView>> known;

    private People(Supplier<Fetched<Map<String, CaseView>>> asking) {
        this.asking = asking;
    }

    static People of(Services services) {
        return new People(() -> Fetched.ask(() -> services.cases().byId()));
    }

    /** The one that a page is about. */
    static People only(Fetched<CaseView> about) {
        return new People(() -> Fetched.ask(() -> Map.of(about.needed().id(), about.needed())));
    }

    /** A case as it is named in a list. */
    public record Person(String caseId, String name, String number, boolean shown) {}

    synchronized Fetched<Map<String, CaseView>> known() {
        Fetched<Map<String, CaseView>> asked = known == null ? asking.get() : known;
        known = asked;
        return asked;
    }

    Person of(String caseId) {
        return Optional.ofNullable(known().orElse(Map.of()).get(caseId))
                .map(People::named)
                .orElseGet(() -> new Person(caseId, "A case whose name is not shown to you", "", false));
    }

    /** The lead agency; empty when the case is not shown to this person. */
    String ledBy(String caseId) {
        CaseView view = known().orElse(Map.of()).get(caseId);
        return view == null ? "" : view.leadAgency();
    }

    static Person named(CaseView view) {
        return new Person(view.id(), view.personName(), view.number(), true);
    }
}
