package sightline.cases.rest.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case does not pass to the area that it is offered to. */
@Schema(name = "SettleTransfer")
record SettleTransferRequest(
        @Schema(description = "The other side reads it; stays with us")
        @NotBlank(message = "says why, so that the other side can follow it")
        @Size(max = 2000, message = "has at most 2,000 characters")
        String reason) {}
