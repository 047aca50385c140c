package sightline.meetings.domain;

import java.time.Instant;
import sightline.platform.language.AgencyId;
import sightline.platform.language.Refusal;
import sightline.platform.language.Rule;

/** Why a verb of a meeting can be refused. */
public sealed interface Obstacle extends Refusal {

    String MEETINGS = "MAPPA guidance, multi-agency public protection meetings";
    String MINUTES = "docs/decisions/0018-what-becomes-of-a-meetings-minutes.md";

    /** The meeting asked for is at level 1. */
    record NoMeetingsAtLevelOne() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "Level 1 is ordinary agency management: it has typed reviews and no formal meetings",
                    "MAPPA guidance, levels of management");
        }

        @Override
        public String because() {
            return "This is a meeting at level 1";
        }

        @Override
        public String answeredBy() {
            return "Schedule it at level 2 or 3, or have the lead agency record a review at level 1";
        }
    }

    /** The person is under management no more. */
    record LeftMappa() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("Agencies meet about a person while the person is under management", MEETINGS);
        }

        @Override
        public String because() {
            return "The person has left MAPPA";
        }

        @Override
        public String answeredBy() {
            return "Refer the person anew; the meeting that considers it can then be scheduled";
        }
    }

    /** An agency that may know nothing of the case. */
    record NotOnTheCase(AgencyId agency) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule(
                    "Who is invited to a meeting or sent its minutes has a recorded need to know",
                    "docs/decisions/0010-partner-feed-starts-at-joining.md");
        }

        @Override
        public String because() {
            return agency + " is not on this case";
        }

        @Override
        public String answeredBy() {
            return "Join it to the case first, with the basis on which it needs to know";
        }
    }

    /** The agency has its invitation. */
    record InvitedAlready(AgencyId agency) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("An agency is invited to a meeting once", MEETINGS);
        }

        @Override
        public String because() {
            return agency + " is invited already, and whether it is required is not changed by this";
        }

        @Override
        public String answeredBy() {
            return "Nothing: it has its invitation";
        }
    }

    /** An agency that was not asked. */
    record NotInvited(AgencyId agency) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("Those who are invited to a meeting answer and take part in it", MEETINGS);
        }

        @Override
        public String because() {
            return agency + " is not invited to this meeting";
        }

        @Override
        public String answeredBy() {
            return "Have the co-ordination of the area invite it before the meeting is held";
        }
    }

    /** What comes before a meeting cannot come after it. */
    record HeldAlready() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("Agencies are invited, answer and meet once for each meeting", MEETINGS);
        }

        @Override
        public String because() {
            return "This meeting was held already";
        }

        @Override
        public String answeredBy() {
            return "Write what is to be corrected into its minutes, or schedule the next meeting";
        }
    }

    /** A decision before anybody has met. */
    record NotBegun(Instant startsAt) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("A meeting decides while it is held, and not before", MINUTES);
        }

        @Override
        public String because() {
            return "This meeting starts at " + startsAt;
        }

        @Override
        public String answeredBy() {
            return "Record the decision once the meeting has begun, or say first that it was held and who attended";
        }
    }

    /** Minutes of what has not been. */
    record NotHeld() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("The chair approves the minutes of a meeting that was held", MINUTES);
        }

        @Override
        public String because() {
            return "Nobody has said yet that this meeting was held, and who attended";
        }

        @Override
        public String answeredBy() {
            return "Hold the meeting, with how each invited agency took part";
        }
    }

    /** Minutes without a word. */
    record NothingMinuted() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("Minutes make sense to a reader who was absent", MINUTES);
        }

        @Override
        public String because() {
            return "Nothing is written in these minutes";
        }

        @Override
        public String answeredBy() {
            return "Write the minutes; then the chair approves them";
        }
    }

    /** There is nothing new to approve. */
    record ApprovedAlready(int version) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("A new version of approved minutes is a correction of the last", MINUTES);
        }

        @Override
        public String because() {
            return "Nothing has changed since version %d was approved".formatted(version);
        }

        @Override
        public String answeredBy() {
            return "Nothing: they are approved; to correct them, change the draft or record the missing decision";
        }
    }

    /** Minutes that the chair has not read. */
    record NotApproved() implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("Only minutes that the chair has approved are distributed", MINUTES);
        }

        @Override
        public String because() {
            return "The chair has not approved these minutes";
        }

        @Override
        public String answeredBy() {
            return "Have the chair approve them";
        }
    }

    /** All of these have it. */
    record SentAlready(int version) implements Obstacle {
        @Override
        public Rule rule() {
            return new Rule("An agency is sent each version of the minutes once", MINUTES);
        }

        @Override
        public String because() {
            return "Each of these agencies was sent version %d already".formatted(version);
        }

        @Override
        public String answeredBy() {
            return "Nothing: they have it";
        }
    }
}
