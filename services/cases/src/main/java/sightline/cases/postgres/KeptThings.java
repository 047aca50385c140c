package sightline.cases.postgres;

import sightline.cases.domain.CaseFact;
import sightline.cases.postgres.compliance.AnnouncedCompliance;
import sightline.cases.postgres.condition.AnnouncedCondition;
import sightline.cases.postgres.disclosure.AnnouncedDisclosure;
import sightline.cases.postgres.exchange.AnnouncedExchange;
import sightline.cases.postgres.holding.AnnouncedHolding;
import sightline.cases.postgres.intelligence.AnnouncedMarker;
import sightline.cases.postgres.life.AnnouncedLife;
import sightline.cases.postgres.permission.AnnouncedPermission;
import sightline.cases.postgres.recall.AnnouncedRecall;
import sightline.cases.postgres.referral.AnnouncedReferral;
import sightline.cases.postgres.review.AnnouncedReview;
import sightline.cases.postgres.risk.AnnouncedRisk;
import sightline.cases.postgres.testing.AnnouncedTest;
import sightline.cases.postgres.transfer.AnnouncedTransfer;
import sightline.cases.postgres.victim.AnnouncedVictim;
import sightline.cases.postgres.view.AnnouncedView;
import sightline.platform.contracts.cases.SentenceEndedV1;

/** What is kept of what happened to the many things of a case; each says it of its own. */
final class KeptThings {

    private KeptThings() {}

    static Kept of(CaseFact.OfAThing fact) {
        return switch (fact) {
            case CaseFact.AboutPermission about -> AnnouncedPermission.of(about.what());
            case CaseFact.AboutRelationship about -> AnnouncedLife.of(about.what());
            case CaseFact.AboutAddress about -> AnnouncedLife.of(about.what());
            case CaseFact.AboutSupport about -> AnnouncedLife.of(about.what());
            case CaseFact.AboutSentence about ->
                Kept.announcing(new SentenceEndedV1(about.what().id()));
            case CaseFact.Reviewed reviewed -> AnnouncedReview.of(reviewed.what());
            case CaseFact.AboutRisk about -> AnnouncedRisk.of(about.what());
            case CaseFact.AboutView about -> AnnouncedView.of(about.what());
            case CaseFact.AboutHolding about -> AnnouncedHolding.of(about.what());
            case CaseFact.AboutCondition about -> AnnouncedCondition.of(about.what());
            case CaseFact.AboutCompliance about -> AnnouncedCompliance.of(about.what());
            case CaseFact.AboutTest about -> AnnouncedTest.of(about.what());
            case CaseFact.AboutRecall about -> AnnouncedRecall.of(about.what());
            case CaseFact.AboutShare about -> AnnouncedExchange.of(about.what());
            case CaseFact.AboutQuestion about -> AnnouncedExchange.of(about.what());
            case CaseFact.AboutDisclosure about -> AnnouncedDisclosure.of(about.what());
            case CaseFact.AboutMarker about -> AnnouncedMarker.of(about.what());
            case CaseFact.AboutVictim about -> AnnouncedVictim.of(about.what());
            case CaseFact.AboutReferral about -> AnnouncedReferral.of(about.what());
            case CaseFact.AboutTransfer about -> AnnouncedTransfer.of(about.what());
            case CaseFact.AboutNotification about -> AnnouncedReferral.of(about.what());
        };
    }
}
