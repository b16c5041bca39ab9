#!/usr/bin/env bash
# In the place of security, xcodebuild, plutil and uuidgen of macOS, by the name that it is called by. What there is lies
# in the folder $MAC: each call in `calls`, the search list of keychains in `list`. What macOS would refuse ends with 1.
set -euo pipefail
name=$(basename "$0")
printf '%s %s\n' "$name" "$*" >> "$MAC/calls"

refuse() { echo "$name: $*" >&2; exit 1; }
isUnlocked() { [ "$(cat "$1")" = "$2" ] || refuse "the password of $1 is wrong"; }

case "$name ${1:-}" in
  'uuidgen ') echo A0B1C2D3-0000-4000-8000-000000000001 ;;
  'security create-keychain') [ -n "$3" ] || refuse 'an empty password'; printf '%s' "$3" > "$4" ;;
  'security set-keychain-settings') [ -f "$4" ] || refuse 'no such keychain' ;;
  'security unlock-keychain') isUnlocked "$4" "$3" ;;
  'security import')
    [ -f "$4" ] || refuse 'no such keychain'
    [ "$(stat -c %a "$2" 2> /dev/null || stat -f %Lp "$2")" = 600 ] || refuse 'others can read the identity'
    openssl pkcs12 -legacy -in "$2" -passin "pass:$8" -noout 2> /dev/null || refuse 'MAC verification failed'
    ;;
  'security set-key-partition-list') isUnlocked "$7" "$6" ;;
  'security list-keychains')
    [ "$2 $3" = '-d user' ] || refuse 'not the list of the user'
    if [ "${4:-}" != -s ]; then
      # Cut off after its first line, where that is wanted.
      sed "${LIST_FAILS:+1q;}"'s/.*/    "&"/' "$MAC/list"
      [ -z "${LIST_FAILS:-}" ] || refuse 'cannot read the list'
      exit
    fi
    shift 4
    printf '%s\n' "$@" > "$MAC/list"
    ;;
  'security delete-keychain') rm "$2" ;;
  'security cms') openssl cms -verify -noverify -inform DER -in "$4" 2> /dev/null ;;
  'plutil -extract')
    [ "$2 $3 $4" = 'TeamIdentifier.0 raw -' ] || refuse 'not the team'
    tr -d '\n\t' | sed 's/.*<key>TeamIdentifier<\/key> *<array> *<string>\([^<]*\)<.*/\1/'
    ;;
  'xcodebuild archive')
    [ -z "${XCODEBUILD_FAILS:-}" ] || refuse 'ARCHIVE FAILED'
    cp "$MAC/list" "$MAC/list-at-build"
    (cd "$HOME" && find Library -name '*.mobileprovision' | sort) > "$MAC/profiles-at-build"
    mkdir -p "$9"
    ;;
  'xcodebuild -exportArchive')
    cp "$5" "$MAC/export.plist"
    mkdir -p "$7"
    touch "$7/Field.ipa"
    ;;
  *) refuse "does not know $*" ;;
esac
