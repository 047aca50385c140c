/** What the oversight service announces: what it noticed, and what answered it. */
@NullMarked
package sightline.platform.contracts.oversight;

import org.jspecify.annotations.NullMarked;
