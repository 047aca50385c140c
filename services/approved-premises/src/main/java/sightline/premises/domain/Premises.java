package sightline.premises.domain;

import sightline.platform.language.AgencyId;

/** What is known of which agencies are approved premises. */
public interface Premises {

    /** True for an agency that is on some case as another kind: whoever asks would tell it where a person may live. */
    boolean areSomethingElse(AgencyId named);
}
