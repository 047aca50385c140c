package sightline.platform.contracts.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.Audience;
import sightline.platform.contracts.Contract;
import sightline.platform.contracts.Label;
import sightline.platform.contracts.Labelled;
import sightline.platform.contracts.OnFeeds;
import sightline.platform.language.OffenceGroup;
import sightline.platform.language.SentenceId;
import sightline.platform.language.SentenceKind;

/**
 * A court sentenced the person.
 *
 * @param sentenceId names the sentence
 * @param kind what kind of sentence
 * @param offenceGroup the kind of offence
 * @param offenceGiven the offence is written down in the owner's database
 * @param lengthDays how long, in days
 * @param licenceEndsOn the last day on licence
 */
@Contract(name = "case.sentence-recorded", major = 1, by = "cases", audience = Audience.SUPERVISION_CIRCLE)
public record SentenceRecordedV1(
        @Labelled(Label.P0) @OnFeeds SentenceId sentenceId,
        @Labelled(Label.P2) @OnFeeds SentenceKind kind,
        @Labelled(Label.P2) @OnFeeds OffenceGroup offenceGroup,
        @Labelled(Label.P2) boolean offenceGiven,
        @Labelled(Label.P2) @Nullable Integer lengthDays,
        @Labelled(Label.P2) @OnFeeds @Nullable LocalDate licenceEndsOn) {}
