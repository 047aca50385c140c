/** The verbs about what bears on the risk beside its assessment. */
@NullMarked
package sightline.cases.usecases.risk;

import org.jspecify.annotations.NullMarked;
