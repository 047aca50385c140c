package sightline.cases.rest.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A transfer that was answered. */
@Schema(name = "AnsweredTransfer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnsweredTransferView(
        String transferId,

        @Schema(description = "The case, once it is of your area") @Nullable
        String caseId) {}
