package sightline.platform.membership;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import sightline.platform.access.Limits;
import sightline.platform.contracts.cases.AccessBrokenV1;
import sightline.platform.contracts.cases.AccessLiftedV1;
import sightline.platform.contracts.cases.AccessRestrictedV1;
import sightline.platform.contracts.cases.AgencyJoinedV1;
import sightline.platform.contracts.cases.AgencyLeftV1;
import sightline.platform.contracts.cases.CaseClosedV1;
import sightline.platform.contracts.cases.CaseOpenedV1;
import sightline.platform.contracts.cases.DeregisteredV1;
import sightline.platform.contracts.cases.ExitReopenedV1;
import sightline.platform.contracts.cases.LevelSetV1;
import sightline.platform.contracts.cases.TransferredV1;
import sightline.platform.contracts.premises.PlacementBookedV1;
import sightline.platform.contracts.premises.PlacementWithdrawnV1;
import sightline.platform.contracts.premises.ResidentDepartedV1;
import sightline.platform.contracts.premises.ResidentNotArrivedV1;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.ExitFrom;
import sightline.platform.language.Level;
import sightline.platform.language.Place;

/** Folds a case's events, one by one: who may know of event k is decided by the events up to k. */
public final class KnownCaseFold {
    private KnownCaseFold() {}

    /**
     * The case after this fact.
     *
     * @param sequence the fact's number in the case
     * @param at when it was recorded
     */
    public static KnownCase after(KnownCase before, Record fact, long sequence, Instant at) {
        return switch (fact) {
            case CaseOpenedV1 opened -> opened(before, opened, sequence);
            case AgencyJoinedV1 joined ->
                before.with(
                        new Member(joined.agency(), joined.kind(), joined.role(), keptIf(joined.until()), sequence));
            case AgencyLeftV1 gone -> before.without(gone.agency(), kept(at), sequence);
            case TransferredV1 passed -> transferred(before, passed, kept(at), sequence);
            case AccessRestrictedV1 limited -> before.limited(before.limits().with(limit(limited)));
            case AccessLiftedV1 lifted -> before.limited(before.limits().without(lifted.kind(), lifted.person()));
            case AccessBrokenV1 broken ->
                before.limited(before.limits().opened(new Limits.Emergency(broken.person(), kept(broken.until()))));
            case LevelSetV1 set -> before.managed(before.managed().set(set.category(), set.level()));
            case CaseClosedV1 _ -> before.left(true);
            case DeregisteredV1 exit when exit.from() == ExitFrom.MAPPA -> before.left(true);
            case DeregisteredV1 _ -> before.managed(before.managed().exited(Level.ONE));
            case ExitReopenedV1 _ -> reopened(before);
            case PlacementBookedV1 booked -> before.staying(booked.premises());
            case PlacementWithdrawnV1 withdrawn -> before.gone(withdrawn.premises());
            case ResidentNotArrivedV1 notArrived -> before.gone(notArrived.premises());
            case ResidentDepartedV1 departed -> before.gone(departed.premises());
            default -> before;
        };
    }

    private static KnownCase opened(KnownCase before, CaseOpenedV1 opened, long sequence) {
        KnownCase known = before.in(opened.area(), Boolean.TRUE.equals(opened.rehearsed()))
                .managed(new KnownCase.Managed(opened.category(), opened.level(), null))
                .with(new Member(opened.leadAgency(), opened.leadKind(), Place.LEAD, null, sequence));
        AgencyId unit = opened.coordination();
        return unit == null || unit.equals(opened.leadAgency())
                ? known
                : known.with(new Member(unit, AgencyKind.MAPPA_COORDINATION, Place.ASSOCIATE, null, sequence));
    }

    /** The area, the lead agency and the co-ordination change at once: no event finds two of any, or none. */
    private static KnownCase transferred(KnownCase before, TransferredV1 passed, Instant at, long sequence) {
        KnownCase known = before.in(passed.toArea(), before.rehearsed());
        for (Member one : before.members().values()) {
            if (one.isOn(at) && endsBy(passed, one)) {
                known = known.without(one.agency(), at, sequence);
            } else if (one.place() == Place.LEAD) {
                known = known.with(afterLeading(one, passed, at, sequence));
            }
        }
        return known.with(new Member(
                        passed.coordination(), AgencyKind.MAPPA_COORDINATION, Place.ASSOCIATE, null, sequence))
                .with(new Member(passed.leadAgency(), passed.leadKind(), Place.LEAD, null, sequence));
    }

    private static Member afterLeading(Member lead, TransferredV1 passed, Instant at, long sequence) {
        Place as = passed.formerLeadAs();
        return as == null
                ? new Member(lead.agency(), lead.kind(), Place.ASSOCIATE, at, sequence)
                : new Member(lead.agency(), lead.kind(), as, null, sequence);
    }

    /** Of the units that answered for it, only that of its new area does from then on. */
    private static boolean endsBy(TransferredV1 passed, Member one) {
        return one.kind() == AgencyKind.MAPPA_COORDINATION
                && !one.agency().equals(passed.coordination())
                && !one.agency().equals(passed.leadAgency());
    }

    private static KnownCase reopened(KnownCase exited) {
        return exited.left()
                ? exited.left(false)
                : exited.managed(exited.managed().reopened());
    }

    private static Limits.Limit limit(AccessRestrictedV1 limited) {
        return new Limits.Limit(limited.kind(), limited.person(), limited.hidden(), keptIf(limited.until()));
    }

    private static @Nullable Instant keptIf(@Nullable Instant until) {
        return until == null ? null : kept(until);
    }

    /** As exactly as the table keeps it, so that a batch decides as a later one would. */
    private static Instant kept(Instant until) {
        return until.truncatedTo(ChronoUnit.MICROS);
    }
}
