package sightline.cases.postgres.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import sightline.cases.domain.referral.Screening;
import sightline.cases.domain.referral.Screening.Decided;
import sightline.cases.domain.referral.Screening.Waiting;
import sightline.cases.domain.referral.Screenings;
import sightline.cases.domain.standing.Referral;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.referral.ScreeningsTold;
import sightline.platform.contracts.cases.ReferralDecidedV1;
import sightline.platform.contracts.cases.ReferralMadeV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** Referrals, folded from the history of their case. */
@ApplicationScoped
class PostgresScreenings implements Screenings, ScreeningsTold {
    private static final Set<Class<? extends Record>> KINDS = Set.of(ReferralMadeV1.class, ReferralDecidedV1.class);

    private final OwnFacts facts;

    PostgresScreenings(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Screening> find(CaseId about, EventId referral) {
        return Optional.ofNullable(
                folded(facts.of(about, KINDS), one -> one.recorded().text()).get(referral));
    }

    @Override
    public List<Screening> of(CaseId about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        List<OwnFact> told =
                facts.of(about, KINDS).stream().filter(hearing::isTold).toList();
        return folded(told, hearing::words).sequencedValues().reversed().stream()
                .toList();
    }

    private static SequencedMap<EventId, Screening> folded(
            List<OwnFact> facts, Function<OwnFact, Map<String, String>> words) {
        SequencedMap<EventId, Screening> referrals = new LinkedHashMap<>();
        facts.forEach(one -> add(referrals, one, words.apply(one)));
        return referrals;
    }

    private static void add(Map<EventId, Screening> referrals, OwnFact one, Map<String, String> words) {
        if (one.fact() instanceof ReferralMadeV1 made) {
            referrals.put(one.recorded().id(), waiting(made, one, words));
        }
        if (one.fact() instanceof ReferralDecidedV1 decided
                && referrals.get(decided.referral()) instanceof Waiting made) {
            referrals.put(
                    decided.referral(),
                    new Decided(made, decided.outcome(), words.getOrDefault("reason", ""), one.occurred()));
        }
    }

    private static Waiting waiting(ReferralMadeV1 made, OwnFact one, Map<String, String> words) {
        Map<String, String> answers = new HashMap<>(words);
        String reason = Optional.ofNullable(answers.remove("reason")).orElse("");
        return new Waiting(
                one.recorded().id(),
                new Referral(made.levelSought(), reason, answers),
                one.occurred(),
                one.recorded().agency());
    }
}
