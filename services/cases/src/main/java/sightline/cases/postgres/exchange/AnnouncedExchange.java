package sightline.cases.postgres.exchange;

import sightline.cases.domain.exchange.QuestionFact;
import sightline.cases.domain.exchange.ShareFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.InformationSharedV1;
import sightline.platform.contracts.cases.QuestionAnsweredV1;
import sightline.platform.contracts.cases.QuestionAskedV1;
import sightline.platform.contracts.cases.ShareAcknowledgedV1;
import sightline.platform.contracts.cases.ShareFailedV1;

/** What is announced of what goes between agencies, and which of its words stay here. */
public final class AnnouncedExchange {

    private AnnouncedExchange() {}

    public static Kept of(ShareFact fact) {
        return switch (fact) {
            case ShareFact.Shared shared ->
                Kept.announcing(new InformationSharedV1(
                                shared.id(),
                                shared.to(),
                                shared.kind(),
                                shared.basis(),
                                shared.resendOf(),
                                shared.detail() != null))
                        .and("detail", shared.detail());
            case ShareFact.Acknowledged(var id, var to, var how) ->
                Kept.announcing(new ShareAcknowledgedV1(id, to, how));
            case ShareFact.Failed(var id, var to, var reason) ->
                Kept.announcing(new ShareFailedV1(id, to, true)).and("reason", reason);
        };
    }

    public static Kept of(QuestionFact fact) {
        return switch (fact) {
            case QuestionFact.Asked(var id, var to, var words) ->
                Kept.announcing(new QuestionAskedV1(id, to, true)).and("question", words);
            case QuestionFact.Answered(var id, var to, var words) ->
                Kept.announcing(new QuestionAnsweredV1(id, to, true)).and("answer", words);
        };
    }
}
