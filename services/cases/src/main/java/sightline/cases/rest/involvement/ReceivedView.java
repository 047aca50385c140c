package sightline.cases.rest.involvement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everybody who asks is told, to the letter: nothing of whether there is such a case. */
@Schema(name = "InvolvementReceived")
record ReceivedView(String outcome, String next) {
    static final ReceivedView RECEIVED = new ReceivedView(
            "received",
            "If your agency may ask this, the lead agency answers; GET /involvement-requests shows its answer");
}
