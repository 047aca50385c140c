package sightline.platform.language;

/** On which ground one agency may share with another. */
public enum ShareBasis {
    MAPPA_DUTY,
    SAFEGUARDING,
    PREVENTION_OF_CRIME,
    VITAL_INTERESTS,
    COURT_ORDER,
    CONSENT,
    OTHER
}
