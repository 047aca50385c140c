/** Holder, risk, plan, conditions and recall over HTTP. */
@NullMarked
package sightline.cases.rest.supervision;

import org.jspecify.annotations.NullMarked;
