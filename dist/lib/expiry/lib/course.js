export function courseOf({ status, endsAt, daysLeft = Infinity }, { checkedAt, warnWithin, failWithin }) {
    if (status === 'expired')
        return 'over';
    if (status !== 'critical' && status !== 'warning')
        return 'none';
    const isCritical = status === 'critical';
    const isOver = endsAt !== undefined && endsAt <= checkedAt;
    if (!isOver && daysLeft < (isCritical ? failWithin : warnWithin))
        return 'ending';
    if (isCritical)
        return 'broken';
    return isOver ? 'over' : 'flawed';
}
/** True for what stops only those copies that were signed with it: whether all did, what holds it says. */
export function isOfCertificate({ kind }) {
    return kind === 'certificate' || kind === 'certificate-file';
}
