package sightline.people.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Guarded;
import sightline.people.domain.Proposal;
import sightline.people.domain.ProposalObstacle;
import sightline.people.usecases.FourEyes;
import sightline.platform.http.May;

/** What waits for a second administrator, or did. */
@Schema(name = "Proposal")
record ProposalView(
        String id,
        String person,
        String personName,
        String agency,
        Guarded right,
        String reason,
        String by,
        String byName,
        Instant at,
        Instant lapsesAt,
        Proposal.Status status,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answerReason,
        List<May> may) {

    static ProposalView of(FourEyes.Looked looked) {
        Proposal proposal = looked.proposal();
        Proposal.Answer answer = proposal.answer();
        List<ProposalObstacle> against =
                proposal.against(looked.by().id(), looked.now()).stream().toList();
        return new ProposalView(
                proposal.id().toString(),
                proposal.person().value(),
                looked.person()
                        .map(one -> one.named().firstName() + " " + one.named().lastName())
                        .orElse(""),
                proposal.agency().value(),
                proposal.what(),
                proposal.reason(),
                proposal.by().value(),
                looked.proposedBy(),
                proposal.at(),
                proposal.lapsesAt(),
                proposal.status(looked.now()),
                answer == null ? null : answer.by().value(),
                answer == null ? null : answer.at(),
                answer == null ? null : answer.reason(),
                List.of(May.unless("approve", against), May.unless("decline", against)));
    }
}
