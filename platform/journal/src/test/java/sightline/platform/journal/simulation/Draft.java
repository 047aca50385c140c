package sightline.platform.journal.simulation;

import sightline.platform.language.CaseId;
import sightline.platform.language.EventId;

/** A fact before it is numbered. */
record Draft(EventId id, CaseId about, String type) {}
