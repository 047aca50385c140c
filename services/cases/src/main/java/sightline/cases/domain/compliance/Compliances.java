package sightline.cases.domain.compliance;

import sightline.platform.language.CaseId;

/** How persons keep to what is required of them, by case. */
public interface Compliances {

    /** Of this one. */
    Compliance of(CaseId about);
}
