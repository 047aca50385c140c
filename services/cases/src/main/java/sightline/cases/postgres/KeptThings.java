package sightline.cases.postgres;

import sightline.cases.domain.CaseFact;
import sightline.cases.postgres.life.AnnouncedLife;
import sightline.cases.postgres.permission.AnnouncedPermission;
import sightline.cases.postgres.referral.AnnouncedReferral;
import sightline.cases.postgres.review.AnnouncedReview;
import sightline.cases.postgres.risk.AnnouncedRisk;
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
            case CaseFact.AboutReferral about -> AnnouncedReferral.of(about.what());
            case CaseFact.AboutNotification about -> AnnouncedReferral.of(about.what());
        };
    }
}
