package sightline.cases.domain.holding;

import sightline.platform.language.CaseId;

/** Who holds which case. */
public interface HoldersOfCases {

    /** Everybody who holds this one or has held it. */
    Holders of(CaseId about);
}
