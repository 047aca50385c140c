/** Whatever is turned over in a ledger is found, and named. */
@NullMarked
package sightline.deploy.verify;

import org.jspecify.annotations.NullMarked;
