package sightline.cases.usecases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Retaining;
import sightline.cases.domain.retention.Erasure;
import sightline.cases.domain.retention.KeptCase;
import sightline.cases.domain.retention.RetentionReview;
import sightline.cases.domain.retention.Safekeepings;
import sightline.platform.access.CaseVerb;
import sightline.platform.access.OnNobodysBehalf;
import sightline.platform.language.CaseId;
import sightline.platform.language.ErasureGround;

/** Shows governance how long cases are kept: by reference, and nothing of any case. */
@ApplicationScoped
public class ShowRetention {

    /** One case, with what may be asked for now. */
    public record Shown(Retaining kept, List<RetentionReview> reviews, List<CaseVerb> may) {}

    private final Governing governing;
    private final Safekeepings safekeepings;
    private final OnNobodysBehalf onNobodysBehalf;

    ShowRetention(Governing governing, Safekeepings safekeepings, OnNobodysBehalf onNobodysBehalf) {
        this.governing = governing;
        this.safekeepings = safekeepings;
        this.onNobodysBehalf = onNobodysBehalf;
    }

    /** The day on which is asked, where records are kept. */
    public LocalDate today() {
        return governing.today();
    }

    /** Those whose review is due, or all that are kept, held or proposed for erasure; the soonest review first. */
    @Transactional
    public List<KeptCase> list(boolean due, Safekeepings.@Nullable After after, int atMost) {
        List<KeptCase> theirs = new ArrayList<>();
        Safekeepings.@Nullable After from = after;
        List<KeptCase> some;
        do {
            some = page(due, from, atMost);
            some.stream()
                    .filter(one -> governing.isTheirs(one.id()))
                    .limit(atMost - theirs.size())
                    .forEach(theirs::add);
            from = some.isEmpty() ? from : after(some.getLast());
        } while (some.size() == atMost && theirs.size() < atMost);
        return theirs;
    }

    private List<KeptCase> page(boolean due, Safekeepings.@Nullable After after, int atMost) {
        return onNobodysBehalf.ask(() -> safekeepings.list(due ? today() : null, after, atMost));
    }

    /** Where a page that ends with this one goes on. */
    public static Safekeepings.After after(KeptCase last) {
        return new Safekeepings.After(last.reviewOn(), last.id());
    }

    /** One of them. */
    @Transactional
    public Shown show(CaseId about) {
        Retaining kept = governing.require(about);
        return new Shown(kept, onNobodysBehalf.ask(() -> safekeepings.reviews(about)), may(kept));
    }

    private List<CaseVerb> may(Retaining kept) {
        Optional<Erasure> standing = kept.kept().standing(today());
        List<CaseVerb> may = new ArrayList<>(List.of(CaseVerb.SET_LEGAL_HOLD));
        if (!kept.kept().holds().isEmpty()) {
            may.add(CaseVerb.LIFT_LEGAL_HOLD);
        }
        if (kept.keeping().isPresent()) {
            may.add(CaseVerb.REVIEW_RETENTION);
        }
        if (kept.obstacleToProposing(ErasureGround.ORDERED, today()).isEmpty()) {
            may.add(CaseVerb.PROPOSE_ERASURE);
        }
        if (standing.filter(one -> isApprovable(kept, one)).isPresent()) {
            may.add(CaseVerb.APPROVE_ERASURE);
        }
        if (standing.isPresent()) {
            may.add(CaseVerb.DECLINE_ERASURE);
        }
        return may.stream().filter(verb -> governing.may(verb, kept.about())).toList();
    }

    private boolean isApprovable(Retaining kept, Erasure erasure) {
        return kept.obstacleToApproving(erasure.id(), governing.actor().id(), today())
                .isEmpty();
    }
}
