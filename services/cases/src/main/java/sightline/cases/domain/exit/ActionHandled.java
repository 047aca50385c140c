package sightline.cases.domain.exit;

import sightline.platform.language.ActionId;
import sightline.platform.language.Handling;

/** One outstanding action, and what becomes of it when the person leaves. */
public record ActionHandled(ActionId action, Handling how) {}
