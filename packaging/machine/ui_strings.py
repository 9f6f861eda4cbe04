"""The strings that the windows show, with the context in which Qt looks for each.

`pyside6-lupdate` knows `self.tr` alone; here names are followed to the function that they are: `tr` of a module says
its context itself, `panes.tr` has that of the class that `panes` is said to be.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

_NAMES = frozenset(("tr", "_tr"))
_CALLS = frozenset(("tr", "_tr", "translate"))


@dataclass(frozen=True, order=True, slots=True)
class Message:
    """`counted`: it is asked for with a number, and has a form for each of a language's plurals."""

    context: str
    source: str
    counted: bool = False


class UnknownContext(Exception):
    """Nobody could say where Qt would look for it."""


def messages(folder: Path, root: Path) -> list[Message]:
    """Those of all modules below `folder`, each once, in order. Raises UnknownContext, naming file and line."""
    modules = {_dotted(path, root): _Module(path) for path in sorted(folder.rglob("*.py"))}
    found = {one for module in modules.values() for one in module.messages(modules)}
    return sorted(found)


def _dotted(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts)


@dataclass
class _Module:
    path: Path
    tree: ast.Module = field(init=False)
    contexts: dict[str, str] = field(init=False, default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.tree = ast.parse(self.path.read_text("utf-8"))
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef) and node.name in _NAMES:
                self.contexts[node.name] = _own_context(node)
            elif isinstance(node, ast.ImportFrom) and node.module:
                self.imported |= {name.asname or name.name: (node.module, name.name) for name in node.names}

    def messages(self, modules: dict[str, _Module]) -> Iterator[Message]:
        for call, scopes in _calls(self.tree, ()):
            arguments = list(call.args)
            if _name_of(call.func) == "translate":
                context = arguments.pop(0) if arguments else None
                if not isinstance(context, ast.Constant):
                    continue
                said: str | None = str(context.value)
            else:
                said = self._context(call.func, scopes, modules)
            text = arguments[0] if arguments else None
            if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                continue  # the function that hands its words on
            if said is None:
                raise UnknownContext(f"{self.path}:{call.lineno}: {text.value!r}")
            number = 2 if _is_method(call.func, self.imported) else 1
            yield Message(said, text.value, counted=len(arguments) > number)

    def _context(self, called: ast.expr, scopes: tuple[ast.AST, ...], modules: dict[str, _Module]) -> str | None:
        if isinstance(called, ast.Name):
            return self._of_function(called.id, scopes, modules)
        if not isinstance(called, ast.Attribute):
            return None
        owner = called.value
        if isinstance(owner, ast.Name) and owner.id == "self":
            return next((scope.name for scope in reversed(scopes) if isinstance(scope, ast.ClassDef)), None)
        if isinstance(owner, ast.Name):
            if owner.id in self.imported:
                words = modules.get(".".join(self.imported[owner.id]))
                return words.contexts.get(called.attr) if words is not None else None
            return _said_to_be(owner.id, scopes)
        return None

    def _of_function(self, name: str, scopes: tuple[ast.AST, ...], modules: dict[str, _Module]) -> str | None:
        for scope in reversed(scopes):
            if isinstance(scope, ast.FunctionDef):
                for node in scope.body:
                    if isinstance(node, ast.Assign) and _name_of(node.targets[0]) == name:
                        return self._context(node.value, scopes, modules)
        if name in self.contexts:
            return self.contexts[name]
        if name in self.imported:
            module, original = self.imported[name]
            return modules[module].contexts.get(original) if module in modules else None
        return None


def _calls(node: ast.AST, scopes: tuple[ast.AST, ...]) -> Iterator[tuple[ast.Call, tuple[ast.AST, ...]]]:
    """The calls that translate, each with the classes and functions round it."""
    if isinstance(node, ast.Call) and _name_of(node.func) in _CALLS:
        yield node, scopes
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        scopes = (*scopes, node)
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, scopes)


def _is_method(called: ast.expr, imported: Mapping[str, object]) -> bool:
    """Whether it is Qt's own `tr` or `translate`, whose number comes after a remark; a module's takes it at once."""
    if isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name):
        return called.value.id not in imported or called.attr == "translate"
    return isinstance(called, ast.Attribute)


def _name_of(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _own_context(function: ast.FunctionDef) -> str:
    """The context that a module's `tr` names."""
    for call, _scopes in _calls(function, ()):
        if _name_of(call.func) == "translate" and isinstance(call.args[0], ast.Constant):
            return str(call.args[0].value)
    return ""


def _said_to_be(name: str, scopes: tuple[ast.AST, ...]) -> str | None:
    """The class in the annotation of an argument."""
    for scope in reversed(scopes):
        if isinstance(scope, ast.FunctionDef):
            for argument in (*scope.args.args, *scope.args.kwonlyargs):
                if argument.arg == name and argument.annotation is not None:
                    return _name_of(argument.annotation)
    return None
