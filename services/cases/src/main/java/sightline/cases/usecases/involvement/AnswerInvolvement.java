package sightline.cases.usecases.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.Involving;
import sightline.cases.domain.Managed;
import sightline.cases.domain.Membership;
import sightline.cases.domain.involvement.Involvement;
import sightline.cases.domain.involvement.Involvements;
import sightline.cases.usecases.CaseInHand;
import sightline.cases.usecases.Command;
import sightline.cases.usecases.KnownAgencies;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.access.Access;
import sightline.platform.access.NotKnown;
import sightline.platform.access.Telling;
import sightline.platform.language.CaseId;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.InvolvementOutcome;
import sightline.platform.language.Place;
import sightline.platform.language.Told;

/** Lets the lead agency answer agencies that asked to be on its case. */
@ApplicationScoped
public class AnswerInvolvement {

    /**
     * What is answered.
     *
     * @param place what the agency is on the case as, and until when; null where it is not
     * @param words which it is told
     */
    public record Said(@Nullable Place place, @Nullable Instant until, String words) {

        InvolvementOutcome outcome() {
            return place == null ? InvolvementOutcome.REFUSED : InvolvementOutcome.JOINED;
        }
    }

    private final CaseInHand hand;
    private final Involvements involvements;
    private final KnownAgencies agencies;
    private final ShowCase showing;
    private final Rights rights;
    private final Access access;
    private final Telling telling;

    AnswerInvolvement(
            CaseInHand hand,
            Involvements involvements,
            KnownAgencies agencies,
            ShowCase showing,
            Rights rights,
            Access access,
            Telling telling) {
        this.hand = hand;
        this.involvements = involvements;
        this.agencies = agencies;
        this.showing = showing;
        this.rights = rights;
        this.access = access;
        this.telling = telling;
    }

    /** Who asked to be on the case, oldest first, for those who may answer. */
    @Transactional
    public List<Involvement> list(CaseId id, @Nullable InvolvementId after, int atMost) {
        Case about = showing.show(id);
        rights.require(Verb.ANSWER_INVOLVEMENT, about);
        return involvements.of(id, after, atMost);
    }

    /** What came of it: the case as it is then. The same answer again changes nothing. */
    @Transactional
    public Decision<Managed> answer(Command on, InvolvementId id, Said said) {
        return hand.decideOnce(
                on,
                Verb.ANSWER_INVOLVEMENT,
                managed -> asked(on, id).isAnsweredWith(said.outcome(), said.words()),
                (managed, told) -> decided(managed, asked(on, id), said, told));
    }

    private Involvement asked(Command on, InvolvementId id) {
        return involvements.find(on.about(), id).orElseThrow(() -> new NotKnown("request in this case"));
    }

    private Decision<Change<Managed, CaseFact>> decided(Managed about, Involvement asked, Said said, Told told) {
        Involvement answered = asked.answered(new Involvement.Answer(
                said.outcome(),
                said.words(),
                access.actor().id(),
                access.actor().agency(),
                access.now().truncatedTo(ChronoUnit.MICROS)));
        return Involving.once(asked, change(about, answered, said, told)).map(change -> {
            involvements.answered(answered);
            return change;
        });
    }

    private Decision<Change<Managed, CaseFact>> change(Managed about, Involvement answered, Said said, Told told) {
        Place place = said.place();
        return place == null
                ? new Taken<>(new Involving(about).decline(answered, told))
                : new Involving(about)
                        .accept(
                                answered,
                                new Membership(answered.agency(), place, said.until()),
                                agencies.require(answered.agency()).kind(),
                                telling.now(),
                                told);
    }
}
