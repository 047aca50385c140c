package sightline.meetings.domain;

import sightline.platform.language.AgencyId;

/** An agency that is to be invited, and whether the meeting needs it there. */
public record Invitee(AgencyId agency, boolean required) {}
