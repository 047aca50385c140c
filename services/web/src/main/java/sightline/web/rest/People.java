package sightline.web.rest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sightline.web.services.CaseView;
import sightline.web.services.Cases.Listed;
import sightline.web.services.Services;

/**
 * Puts names to cases: only the cases service knows who a case is about, and only tells whoever may know. It is asked
 * when the first name is needed.
 */
final class People {
    private final Supplier<Fetched<Known>> asking;
    private @Nullable Fetched<Known> known;

    private People(Supplier<Fetched<Known>> asking) {
        this.asking = asking;
    }

    static People of(Services services) {
        return new People(() -> Fetched.ask(() -> Known.of(services.cases().first())));
    }

    /** The one that a page is about. */
    static People only(Fetched<CaseView> about) {
        return new People(
                () -> Fetched.ask(() -> new Known(Map.of(about.needed().id(), about.needed()), Set.of(), Set.of())));
    }

    /** Cases by their ids, and the ids of those that changed since this person last opened them, or that they watch. */
    record Known(Map<String, CaseView> byId, Set<String> changed, Set<String> watched) {

        static Known of(Listed listed) {
            return new Known(
                    listed.items().stream().collect(Collectors.toMap(CaseView::id, one -> one, (a, b) -> a)),
                    listed.changed(),
                    listed.watched());
        }
    }

    /** A case as it is named in a list. */
    public record Person(String caseId, String name, String number, boolean shown) {}

    synchronized Fetched<Known> known() {
        Fetched<Known> asked = known == null ? asking.get() : known;
        known = asked;
        return asked;
    }

    private Map<String, CaseView> byId() {
        return known().orElse(new Known(Map.of(), Set.of(), Set.of())).byId();
    }

    Person of(String caseId) {
        return Optional.ofNullable(byId().get(caseId))
                .map(People::named)
                .orElseGet(() -> new Person(caseId, "A case whose name is not shown to you", "", false));
    }

    /** The lead agency; empty when the case is not shown to this person. */
    String ledBy(String caseId) {
        CaseView view = byId().get(caseId);
        return view == null ? "" : view.leadAgency();
    }

    static Person named(CaseView view) {
        return new Person(view.id(), view.personName(), view.number(), true);
    }
}
