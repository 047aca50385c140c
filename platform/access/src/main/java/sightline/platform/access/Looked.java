package sightline.platform.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.CaseId;

/**
 * What the request in hand has looked at, as the decisions about it say; the audit reads it before the answer is sent.
 */
@RequestScoped
public class Looked {
    private final Set<CaseId> cases = new LinkedHashSet<>();
    private @Nullable Verb verb;
    private Sight.@Nullable Ground ground;
    private Sight.@Nullable Reason reason;
    private boolean ownName;
    private boolean ownAddress;

    /** Some of this case is in the answer. */
    public void at(CaseId about, Sight.Ground through) {
        cases.add(about);
        // The extraordinary way of seeing is the one that the audit must name.
        if (ground != Sight.Ground.EMERGENCY) {
            ground = through;
        }
    }

    /** This case was asked for and is not in the answer. */
    public void refused(CaseId about, Sight.Reason because) {
        cases.add(about);
        reason = because;
    }

    /** Nothing is in the answer, whatever was asked for. */
    public void refused(Sight.Reason because) {
        reason = because;
    }

    /** This was asked to be done. */
    public void asked(Verb what) {
        verb = what;
    }

    /** The person of the case bears the family name of whoever looks. */
    public void atOwnName() {
        ownName = true;
    }

    /** The person of the case lives, or may come to live, at an address of whoever looks. */
    public void atOwnAddress() {
        ownAddress = true;
    }

    public Set<CaseId> cases() {
        return Set.copyOf(cases);
    }

    public @Nullable Verb verb() {
        return verb;
    }

    /** How the case came to be seen; null when none was. */
    public Sight.@Nullable Ground ground() {
        return ground;
    }

    /** Why the case was not seen; null when it was, or none was asked for. */
    public Sight.@Nullable Reason reason() {
        return reason;
    }

    public boolean isOwnName() {
        return ownName;
    }

    public boolean isOwnAddress() {
        return ownAddress;
    }
}
