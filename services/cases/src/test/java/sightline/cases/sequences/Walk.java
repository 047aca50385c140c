package sightline.cases.sequences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.platform.language.AgencyId;
import sightline.platform.language.EventId;
import sightline.platform.language.Told;

/** Asks any verbs of one case in any order, and after each that what the law of the house says still holds. */
final class Walk {
    static final List<Verb> VERBS = Stream.of(
                    VerbsOfStanding.all(),
                    VerbsOfSupervision.all(),
                    // More often: what becomes of an allocation needs something before it.
                    VerbsOfHolding.all(),
                    VerbsOfHolding.all(),
                    VerbsOfHolding.all(),
                    VerbsOfLife.all(),
                    VerbsOfAgencies.all(),
                    VerbsOfAccess.all(),
                    VerbsOfTransfer.all())
            .flatMap(List::stream)
            .toList();

    private static final List<AgencyId> TELLING =
            List.of(Values.PROBATION, Values.PROBATION, Values.PROBATION, Values.POLICE, Values.HEALTH);

    private final Life life;
    private final Laws laws;
    private final Set<Class<?>> kinds = new HashSet<>();
    private final Map<EventId, Verb> toldBy = new HashMap<>();

    Walk(long seed) {
        this.life = new Life(new Random(seed));
        this.laws = new Laws(life);
        life.told(CaseFact.class).forEach(one -> kinds.add(Kinds.of(one)));
    }

    /** The kinds of facts that were told on it. */
    Set<Class<?>> kinds() {
        return kinds;
    }

    /** Asks so many verbs, or until the case is erased. */
    void of(int steps) {
        for (int i = 0; i < steps && life.told(CaseFact.CaseErased.class).isEmpty(); i++) {
            if (!toldBy.isEmpty() && life.values().oneIn(8)) {
                correct(life.values().among(List.copyOf(toldBy.keySet())));
            } else {
                ask(next());
            }
        }
    }

    /** Any; of who has left those come up more often that may be asked of them. */
    private Verb next() {
        if (life.now() instanceof Case.Left && life.values().oneIn(2)) {
            return life.values().oneIn(8)
                    ? VerbsOfStanding.REOPEN
                    : life.values().among(VerbsOfGovernance.all());
        }
        return life.values().among(VERBS);
    }

    private void ask(Verb verb) {
        Verb.Ask ask = verb.drawn().from(life);
        Told told = life.told(life.values().among(TELLING));
        Case before = life.now();
        int size = life.history().size();
        Answer answer = life.asked(ask, told, null);
        switch (answer) {
            case Answer.Does does -> {
                assertThat(life.saved(does)).isTrue();
                keep(verb, does);
                laws.requireTold(verb, before, size, does);
                laws.requireLegal(verb);
                requireAgain(verb, ask, told);
            }
            case Answer.RefusedAndKept(var _, var kept) -> {
                life.keep(kept);
                kinds.add(Kinds.of(kept));
                laws.requireUnchanged(verb, before, size + 1);
            }
            case Answer.Refused(var why) -> {
                assertThat(why.because()).as(verb.name()).isNotBlank();
                assertThat(why.answeredBy()).as(verb.name()).isNotBlank();
                assertThat(why.rule().toString()).as(verb.name()).isNotBlank();
                laws.requireUnchanged(verb, before, size);
            }
            case Answer.NothingAnew _, Answer.NotThere _ -> laws.requireUnchanged(verb, before, size);
        }
    }

    private void keep(Verb verb, Answer.Does does) {
        does.facts().forEach(one -> kinds.add(Kinds.of(one)));
        toldBy.put(does.facts().getFirst().told().id(), verb);
    }

    /** What was told succeeds again where it can be told once, and tells nothing. */
    private void requireAgain(Verb verb, Verb.Ask ask, Told told) {
        if (verb.again() == Verb.Again.NOTHING_ANEW) {
            assertThat(life.asked(ask, life.told(told.agency()), null))
                    .as("%s, the same again", verb.name())
                    .isInstanceOf(Answer.NothingAnew.class);
        }
    }

    /** Says by the same verb that something was otherwise. */
    private void correct(EventId corrected) {
        Verb verb = toldBy.getOrDefault(corrected, VERBS.getFirst());
        Verb.Ask ask = verb.drawn().from(life);
        Told told = life.told(life.fact(corrected).told().agency());
        Case before = life.now();
        int size = life.history().size();
        if (life.asked(ask, told, corrected) instanceof Answer.Does does && life.saved(does)) {
            laws.requireCorrected(verb, corrected, size, does);
            if (life.history().size() > size) {
                keep(verb, does);
            }
        } else {
            life.nothingIsCorrected();
            laws.requireUnchanged(verb, before, size);
        }
        laws.requireLegal(verb);
    }
}
