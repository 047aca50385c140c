/**
 * Who is asking, and what they may see and do. The full model of access.md arrives with its own issue; its place is
 * here.
 */
@NullMarked
package sightline.platform.access;

import org.jspecify.annotations.NullMarked;
