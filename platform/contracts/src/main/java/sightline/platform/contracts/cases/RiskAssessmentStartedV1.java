package sightline.platform.contracts.cases;

import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.AssessmentId;
import sightline.platform.language.AssessmentTool;

/**
 * An assessment of the risk of serious harm is under way.
 *
 * @param assessmentId names the assessment
 * @param tool the tool it is made with
 */
@Contract(name = "case.risk-assessment-started", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record RiskAssessmentStartedV1(
        @Labelled(Label.P0) @OnFeeds AssessmentId assessmentId,
        @Labelled(Label.P2) AssessmentTool tool) {}
