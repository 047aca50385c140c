package sightline.platform.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AlertRole;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;

/**
 * One planned release day, and one of the notices that nobody has referred the case.
 *
 * @param since when that day first became known as the planned one
 * @param notice its place among the notices
 * @param plans what was planned by what is known
 */
record NotYetReferred(Limits limits, LocalDate day, Instant since, int notice, Function<Knowledge, ReleasePlans> plans)
        implements Suspicion {

    @Override
    public Limb limb() {
        return LateReferral.NOTICES.get(notice).limb();
    }

    @Override
    public String cause() {
        return day.toString();
    }

    @Override
    public List<Happening> bearing(Knowledge known) {
        return known.ofKinds(ReleasePlans.BEARING).toList();
    }

    @Override
    public Optional<Standing> standing(Knowledge known) {
        ReleasePlans planned = plans.apply(known);
        return planned.holding(day)
                .filter(_ -> planned.referral().isEmpty())
                .map(plan -> new Standing(fires(plan, known), nextNotice(plan, known), List.of(plan.id())));
    }

    @Override
    public Optional<EventId> answer(Knowledge known) {
        ReleasePlans planned = plans.apply(known);
        return planned.referral().or(() -> planned.undone(day)).map(Happening::id);
    }

    /* The person may be taken back into custody, and then a referral from before counts no more. */
    @Override
    public boolean settled(Knowledge known) {
        return false;
    }

    @Override
    public List<AlertRole> told(Knowledge known) {
        return List.of(AlertRole.SENIOR, AlertRole.PRISON, AlertRole.CO_ORDINATOR);
    }

    @Override
    public String sentence() {
        return "A release is planned, and the case has neither been referred to level 2 or 3 "
                + "nor has anybody recorded why not.";
    }

    /* Learned too late for earlier notices, it is said once, and would have been said at the first of them. */
    private Instant fires(Happening plan, Knowledge known) {
        Instant own = limit(notice, plan, known);
        Instant limit = own.isBefore(plan.recorded()) ? limit(0, plan, known) : own;
        return limit.isBefore(plan.occurred()) ? plan.occurred() : limit;
    }

    private @Nullable Instant nextNotice(Happening plan, Knowledge known) {
        return Stream.of(notice + 1)
                .filter(next -> next < LateReferral.NOTICES.size())
                .map(next -> limit(next, plan, known))
                .findFirst()
                .orElse(null);
    }

    private Instant limit(int which, Happening plan, Knowledge known) {
        return limits.before(
                LateReferral.NOTICES.get(which).standard(), plan, limits.time().on(day), known);
    }
}
