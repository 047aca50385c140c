package sightline.cases.domain;

import sightline.cases.domain.involvement.Involvement;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.Change;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Told;

/** Lets an agency ask to be on a case, and its lead agency answer. */
public record Involving(Managed about) {

    /** Keeps that an agency asked; nobody but the lead agency and co-ordination is told. */
    public Change<Managed, CaseFact> request(Involvement asked, Told told) {
        return Change.of(about.later(), new CaseFact.InvolvementRequested(about.id(), told, asked));
    }

    /**
     * Puts the agency that asked on the case, on the basis that it is told, and says so.
     *
     * @param joining says that it joined
     */
    public Decision<Change<Managed, CaseFact>> accept(
            Involvement answered, Membership membership, AgencyKind kind, Told joining, Told told) {
        Involvement.Answer answer = given(answered);
        return about.join(membership, kind, answer.words(), joining)
                .map(joined -> joined.then(now -> new Involving(now).answer(answered, answer, told)));
    }

    /** Declines, with the words that the agency is told. */
    public Change<Managed, CaseFact> decline(Involvement answered, Told told) {
        return answer(answered, given(answered), told);
    }

    private Change<Managed, CaseFact> answer(Involvement to, Involvement.Answer answer, Told told) {
        return Change.of(
                about.later(), new CaseFact.InvolvementAnswered(about.id(), told, to.id(), to.agency(), answer));
    }

    private static Involvement.Answer given(Involvement answered) {
        Involvement.Answer answer = answered.answer();
        if (answer == null) {
            throw new IllegalArgumentException("What is answered has an answer");
        }
        return answer;
    }

    /** The same as decided, unless it was answered before. */
    public static <T> Decision<T> once(Involvement asked, Decision<T> decided) {
        return switch (decided) {
            case Taken<T> taken -> taken.unless(asked.obstacleToAnswering());
            case Decision.Refused<T> refused -> refused;
        };
    }
}
