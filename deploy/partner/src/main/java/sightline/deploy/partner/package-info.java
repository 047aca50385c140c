/** A partner agency's own system: who the agencies are, their tokens, their requests, the feeds they follow. */
@NullMarked
package sightline.deploy.partner;

import org.jspecify.annotations.NullMarked;
