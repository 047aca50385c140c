/** The verbs about what a person asks leave for. */
@NullMarked
package sightline.cases.usecases.permission;

import org.jspecify.annotations.NullMarked;
