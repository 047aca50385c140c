package sightline.cases.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Managed;
import sightline.cases.domain.correction.Corrections;
import sightline.cases.domain.custody.Custody;
import sightline.cases.domain.exchange.Share;
import sightline.cases.domain.holding.Holder;
import sightline.cases.domain.holding.Holders;
import sightline.cases.domain.recall.Recall;
import sightline.platform.journal.Recorded;
import sightline.platform.language.Category;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;
import sightline.platform.language.Place;

/** What holds of a case whatever was asked of it. */
final class Laws {
    private final Life life;
    private Map<Object, Object> things;

    Laws(Life life) {
        this.life = life;
        this.things = new Things(life).all();
    }

    /** What was taken is in the history, one version on; it is of one thing, and of none that was settled. */
    void requireTold(Verb verb, Case before, int size, Answer.Does does) {
        int facts = does.facts().size();
        assertThat(life.history().size()).as(verb.name()).isEqualTo(size + facts);
        assertThat(life.now().version()).as(verb.name()).isEqualTo(before.version() + facts);
        assertThat(does.facts()).as(verb.name()).allMatch(one -> one.about().equals(before.id()));
        Map<Object, Object> then = new Things(life).all();
        List<Object> changed = Things.changed(things, then).toList();
        assertThat(changed).as("%s changes one thing", verb.name()).hasSizeLessThanOrEqualTo(1);
        assertThat(changed)
                .as("%s leaves what is settled", verb.name())
                .allMatch(id -> things.get(id) == null || !Things.isSettled(things.getOrDefault(id, "")));
        things = then;
    }

    /** What was not taken changes nothing. */
    void requireUnchanged(Verb verb, Case before, int size) {
        assertThat(life.now()).as(verb.name()).isEqualTo(before);
        assertThat(life.history().size()).as(verb.name()).isEqualTo(size);
    }

    /** Both are in the history, and one counts. */
    void requireCorrected(Verb verb, EventId corrected, int size, Answer.Does does) {
        if (life.history().size() > size) {
            EventId by = does.facts().getFirst().told().id();
            Recorded told = life.history().fact(life.now().id(), corrected).orElseThrow();
            assertThat(told.supersededBy()).as(verb.name()).isEqualTo(by);
        }
        things = new Things(life).all();
    }

    /** No illegal state is reached, and the state is what the whole history folds to. */
    void requireLegal(Verb verb) {
        Managed state = life.now() instanceof Case.Left left ? left.before() : (Managed) life.now();
        assertThat(state.members().byAgency().values().stream().filter(one -> one.place() == Place.LEAD))
                .as("one agency leads, after %s", verb.name())
                .hasSize(1);
        assertThat(state.standing().category() == Category.THREE
                        && state.standing().level() == Level.ONE)
                .as("category 3 at level 1, after %s", verb.name())
                .isFalse();
        assertThat(state.custody().licence() && state.custody().whereabouts() == Custody.Whereabouts.RETURNED)
                .as("on licence after a return, after %s", verb.name())
                .isFalse();
        requireFolded(verb, state);
        things.values().forEach(one -> requireLegal(verb, one));
        requireOneCorrectionEach();
    }

    private void requireFolded(Verb verb, Managed state) {
        CaseFact opened = life.told(CaseFact.CaseOpened.class).getFirst();
        Managed folded = life.port(Corrections.class)
                .after(state, opened.told().id(), opened, new Corrections.Correction.Fits(null));
        assertThat(folded.custody())
                .as("custody as folded, after %s", verb.name())
                .isEqualTo(state.custody());
        assertThat(folded.supervision())
                .as("supervision as folded, after %s", verb.name())
                .isEqualTo(state.supervision());
        if (life.now() instanceof Managed) {
            assertThat(folded.standing())
                    .as("standing as folded, after %s", verb.name())
                    .isEqualTo(state.standing());
        }
    }

    private static void requireLegal(Verb verb, Object thing) {
        switch (thing) {
            case Recall.NotRecalled(var course) ->
                assertThat(course.steps()).as(verb.name()).isEmpty();
            case Recall.Signed(var course) ->
                assertThat(course.signatures().areComplete()).isTrue();
            case Recall.Sent(var course) ->
                assertThat(course.signatures().areComplete()).isTrue();
            case Recall.PowersLive(var course) ->
                assertThat(course.signatures().areComplete()).isTrue();
            case Recall.Executed(var course) ->
                assertThat(course.signatures().areComplete()).isTrue();
            case Share.Received(var _, var receipts) ->
                assertThat(receipts.stream().map(Share.Receipt::how).toList())
                        .as("each receipt further than the one before, after %s", verb.name())
                        .isSorted()
                        .doesNotHaveDuplicates();
            case Holders holders -> requireLegal(verb, holders);
            default -> {
                // Says nothing that its type does not.
            }
        }
    }

    private static void requireLegal(Verb verb, Holders holders) {
        assertThat(holders.all().stream().map(one -> one.allocation().holder()).toList())
                .as("each holder once, after %s", verb.name())
                .doesNotHaveDuplicates();
        assertThat(holders.all())
                .as("who covers is somebody else, after %s", verb.name())
                .noneMatch(one -> one instanceof Holder.Covered covered
                        && covered.is(covered.cover().holder()));
    }

    private void requireOneCorrectionEach() {
        Map<EventId, Long> corrections = life.history().all().stream()
                .map(Recorded::supersedes)
                .filter(one -> one != null)
                .collect(Collectors.groupingBy(one -> one, HashMap::new, Collectors.counting()));
        assertThat(corrections.values()).as("corrections of one fact").allMatch(times -> times == 1);
    }
}
