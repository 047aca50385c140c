package sightline.oversight.domain;

import org.jspecify.annotations.Nullable;
import sightline.platform.language.AlertClosing;
import sightline.platform.language.AlertId;
import sightline.platform.language.AlertRole;
import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;
import sightline.platform.language.Fact;
import sightline.platform.language.Told;

/** Everything that can happen to an alert. */
public sealed interface AlertFact extends Fact {

    /** Something known to fail is failing. */
    record AlertRaised(CaseId about, Told told, Noticed noticed) implements AlertFact {}

    /** Whoever must answer it has seen it. */
    record AlertAcknowledged(CaseId about, Told told, AlertId alert) implements AlertFact {}

    /** Nobody acknowledged it in time. */
    record AlertEscalated(CaseId about, Told told, AlertId alert, AlertRole to) implements AlertFact {}

    /** It is over: a fact answered it, or its owner gave the reason. */
    record AlertClosed(
            CaseId about,
            Told told,
            AlertId alert,
            AlertClosing how,
            @Nullable EventId by,
            @Nullable String reason) implements AlertFact {}
}
