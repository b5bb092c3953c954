# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: MIT

# Completion for bash.
_gatehouse()
{
    local current=$2 previous=$3 word
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ $word != -- ]] || return 0
    done
    # "--lang=pt" comes as three words.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD-2]}
    fi
    case $previous in
    --profile)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        ;;
    --lang)
        mapfile -t COMPREPLY < <(compgen -W "ar de en es fa id it pt_BR ru tr uk uz" -- "$current")
        ;;
    --log-level)
        mapfile -t COMPREPLY < <(compgen -W "debug info warning error" -- "$current")
        ;;
    --api-server) ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W "--demo --profile --api-server --lang --reverse --background
            --log-level --help --version" -- "$current")
        ;;
    esac
}
complete -F _gatehouse gatehouse
