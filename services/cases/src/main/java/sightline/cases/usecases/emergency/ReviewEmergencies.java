package sightline.cases.usecases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.Cases;
import sightline.cases.domain.Guarding;
import sightline.cases.domain.emergency.Emergencies;
import sightline.cases.domain.emergency.Emergency;
import sightline.cases.usecases.Sight;
import sightline.platform.access.Access;
import sightline.platform.access.Actor;
import sightline.platform.access.NotKnown;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.access.Telling;
import sightline.platform.language.AccessId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.ReviewOutcome;

/** Lets a second person look at emergency access to the cases their agency is on: by reference, never at the case. */
@ApplicationScoped
public class ReviewEmergencies {
    private final Cases cases;
    private final Emergencies emergencies;
    private final Sight sight;
    private final Access access;
    private final OnNobodysBehalf onNobodysBehalf;
    private final Telling telling;

    ReviewEmergencies(
            Cases cases,
            Emergencies emergencies,
            Sight sight,
            Access access,
            OnNobodysBehalf onNobodysBehalf,
            Telling telling) {
        this.cases = cases;
        this.emergencies = emergencies;
        this.sight = sight;
        this.access = access;
        this.onNobodysBehalf = onNobodysBehalf;
        this.telling = telling;
    }

    /** Those that nobody has reviewed, the longest due first; then the others. */
    @Transactional
    public List<Emergency> list(Emergencies.@Nullable After after, int atMost) {
        List<Emergency> theirs = new ArrayList<>();
        Emergencies.After from = after;
        List<Emergency> some;
        do {
            some = emergencies.list(from, atMost);
            some.stream()
                    .filter(one -> isTheirs(one.about()))
                    .limit(atMost - theirs.size())
                    .forEach(theirs::add);
            from = some.isEmpty() ? from : after(some.getLast());
        } while (some.size() == atMost && theirs.size() < atMost);
        return theirs;
    }

    /** Where a page that ends with this one goes on. */
    public static Emergencies.After after(Emergency last) {
        return new Emergencies.After(last.isReviewed(), last.reviewDue(), last.id());
    }

    /** What came of it: the emergency as reviewed; the same review again changes nothing. */
    @Transactional
    public Decision<Emergency> review(AccessId id, ReviewOutcome outcome, String words) {
        return onNobodysBehalf.ask(() -> {
            Emergency emergency = emergencies
                    .findToReview(id)
                    .filter(one -> isTheirs(one.about()))
                    .orElseThrow(() -> new NotKnown("emergency access"));
            Actor actor = access.actor();
            if (emergency.wasFound(outcome, words, actor.id())) {
                return new Taken<>(emergency);
            }
            return emergency
                    .obstacleToReview(actor.id())
                    .<Decision<Emergency>>map(Refused::new)
                    .orElseGet(() -> new Taken<>(reviewed(emergency, outcome, words)));
        });
    }

    private Emergency reviewed(Emergency emergency, ReviewOutcome outcome, String words) {
        Instant now = access.now().truncatedTo(ChronoUnit.MICROS);
        Emergency.Review found = new Emergency.Review(
                outcome, words, access.actor().id(), access.actor().agency(), now);
        Case about = cases.findToChange(emergency.about()).orElseThrow(() -> new NotKnown("emergency access"));
        cases.save(new Guarding(about).review(emergency, found, telling.now()));
        Emergency reviewed = emergency.reviewed(found);
        emergencies.reviewed(reviewed);
        return reviewed;
    }

    /** The first wall; the second showed only what it would show besides. */
    private boolean isTheirs(CaseId about) {
        return onNobodysBehalf
                .ask(() -> cases.find(about))
                .filter(one -> access.reviews(sight.scope(one)))
                .isPresent();
    }

    /** Whether nobody has looked at it by now, and somebody should have. */
    public boolean isOverdue(Emergency emergency) {
        return emergency.isOverdueAt(access.now());
    }
}
