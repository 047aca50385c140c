package sightline.cases.domain.view;

import sightline.platform.language.CaseId;
import sightline.platform.language.ViewTopic;

/** How agencies see things, by case. */
public interface Views {

    /** How they see this in that case. */
    View of(CaseId about, ViewTopic topic);
}
